namespace LocalAws.Ssm;

/// <summary>Instances by a property.</summary>
/// <param name="Key">InstanceIds, tag:name or tag-key.</param>
public sealed record Target(string? Key, IReadOnlyList<string>? Values);
