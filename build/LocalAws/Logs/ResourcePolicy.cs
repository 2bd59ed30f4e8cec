namespace LocalAws.Logs;

/// <summary>A policy that lets other services write logs. It is kept and answered: nothing that writes logs here is held back by it.</summary>
/// <param name="LastUpdatedTime">Milliseconds since 1970.</param>
/// <param name="PolicyScope">ACCOUNT or RESOURCE.</param>
public sealed record ResourcePolicy(string? PolicyName, string PolicyDocument, long LastUpdatedTime, string PolicyScope, string? ResourceArn, string RevisionId);
