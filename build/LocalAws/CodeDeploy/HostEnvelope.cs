namespace LocalAws.CodeDeploy;

/// <summary>A document in the host command protocol: JSON, or signed JSON.</summary>
public sealed record HostEnvelope(string? Format, string? Payload);
