namespace Build.Provisioning;

/// <summary>A resource as AWS has it.</summary>
/// <param name="Attributes">How it is configured, under the names that the desired resource uses.</param>
/// <param name="Ours">Whether it carries our tag (<see cref="Ownership"/>): what does not is never changed or deleted.</param>
public sealed record LiveResource(Attributes Attributes, bool Ours);
