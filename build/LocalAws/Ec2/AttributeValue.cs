namespace LocalAws.Ec2;

/// <summary>A text in the envelope that attributes have.</summary>
public sealed record AttributeValue(string? Value);

/// <summary>A switch in the envelope that attributes have.</summary>
public sealed record AttributeBooleanValue(bool? Value);
