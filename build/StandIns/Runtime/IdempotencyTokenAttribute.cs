namespace StandIns.Runtime;

/// <summary>A member that is sent as a new UUID when it is not set, so that a retry does not repeat the effect.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdempotencyTokenAttribute : Attribute;
