namespace LocalAws.Ec2;

/// <summary>A condition on what a describe operation returns: one of the values, in which <c>*</c> and <c>?</c> stand for anything.</summary>
public sealed record Filter(string? Name, IReadOnlyList<string>? Values);
