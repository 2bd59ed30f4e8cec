namespace LocalAws.Ssm;

/// <summary>A parameter of a document.</summary>
public sealed record DocumentParameter(string Name, string Type, string Description, string? DefaultValue);
