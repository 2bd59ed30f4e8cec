namespace LocalAws.Ssm;

/// <summary>A condition on parameters.</summary>
/// <param name="Key">Name, Path, Type, KeyId, Tier, DataType, Label or tag:key.</param>
/// <param name="Option">Equals, BeginsWith, Contains; for Path Recursive or OneLevel.</param>
public sealed record ParameterStringFilter(string Key, string? Option, IReadOnlyList<string>? Values);
