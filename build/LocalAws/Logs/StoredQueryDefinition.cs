namespace LocalAws.Logs;

/// <summary>A saved query as it is kept.</summary>
internal sealed record StoredQueryDefinition(
    string Id, string Name, string Text, long LastModified, IReadOnlyList<string> Groups, IReadOnlyList<QueryParameter> Parameters, string? ClientToken);

/// <summary>A parameter of a saved query: <c>{{name}}</c> in its text.</summary>
public sealed record QueryParameter(string Name, string? DefaultValue, string? Description);
