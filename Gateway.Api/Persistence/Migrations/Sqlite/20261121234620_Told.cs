using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Told : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "accessories",
                table: "payroll_entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "movement_id",
                table: "payroll_entries",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "accessories",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "movement_id",
                table: "payroll_entries");
        }
    }
}
