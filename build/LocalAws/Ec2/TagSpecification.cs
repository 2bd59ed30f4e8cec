namespace LocalAws.Ec2;

/// <summary>Tags for the resources of one type that a request makes.</summary>
public sealed record TagSpecification(string? ResourceType, IReadOnlyList<Tag>? Tags);
