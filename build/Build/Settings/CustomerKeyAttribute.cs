namespace Build.Settings;

/// <summary>
/// The value names a KMS key whose policy can be changed. AWS's own key for SNS is none: EventBridge may not use it, and every message would
/// be lost without a word (SNS Developer Guide, "Enable compatibility between event sources from AWS services and encrypted topics").
/// </summary>
public sealed class CustomerKeyAttribute : RuleAttribute
{
    /// <inheritdoc/>
    public override string Allowed => "id, alias or ARN of a customer managed KMS key (EventBridge may not use alias/aws/sns, so nobody would be told)";

    /// <inheritdoc/>
    public override bool Holds(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length > 0 && !value.Any(char.IsWhiteSpace) && !value.Contains("alias/aws/", StringComparison.Ordinal);
    }
}
