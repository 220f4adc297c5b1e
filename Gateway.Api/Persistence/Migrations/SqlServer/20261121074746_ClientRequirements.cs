using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ClientRequirements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "requires",
                table: "clients",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "requires",
                table: "clients");
        }
    }
}
