namespace LocalAws.CodeDeploy;

/// <summary>A condition on the tags of EC2 instances: KEY_ONLY, VALUE_ONLY or KEY_AND_VALUE.</summary>
public sealed record EC2TagFilter(string? Key, string? Value, string? Type);

/// <summary>A condition on the tags of on-premises instances.</summary>
public sealed record TagFilter(string? Key, string? Value, string? Type);

/// <summary>Groups of conditions: one of each group must hold.</summary>
public sealed record EC2TagSet(IReadOnlyList<IReadOnlyList<EC2TagFilter>>? Ec2TagSetList);

/// <summary>Groups of conditions: one of each group must hold.</summary>
public sealed record OnPremisesTagSet(IReadOnlyList<IReadOnlyList<TagFilter>>? OnPremisesTagSetList);
