namespace LocalAws.Ssm;

/// <summary>A parameter as it is kept: every version, the newest last.</summary>
internal sealed record StoredParameter(string Name, IReadOnlyList<StoredVersion> Versions, Dictionary<string, string> Tags)
{
    public StoredVersion Latest => Versions[^1];
}
