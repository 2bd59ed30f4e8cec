namespace LocalAws.Ec2;

/// <summary>An instance profile by name or ARN.</summary>
public sealed record IamInstanceProfileSpecification(string? Arn, string? Name);
