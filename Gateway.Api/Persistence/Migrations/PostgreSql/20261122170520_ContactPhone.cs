using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ContactPhone : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "client_contacts",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "phone",
                table: "client_contacts");
        }
    }
}
