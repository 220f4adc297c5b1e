namespace Gateway.Domain.Invoicing;

/// <summary>BG-1: a note (BT-22) and what it is about (BT-21, UNTDID 4451).</summary>
public sealed record Note(string Text, string? SubjectCode = null);
