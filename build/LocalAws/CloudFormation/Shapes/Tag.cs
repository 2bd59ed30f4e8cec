namespace LocalAws.CloudFormation.Shapes;

/// <summary>A tag of a stack; resources of the stack get it too.</summary>
public sealed record Tag(string Key, string Value);
