namespace LocalAws.Events;

/// <summary>A tag of a rule or bus.</summary>
public sealed record Tag(string Key, string Value);
