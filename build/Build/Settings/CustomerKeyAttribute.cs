using System.Text.RegularExpressions;

namespace Build.Settings;

/// <summary>
/// The value names a KMS key whose policy can be changed. AWS's own key for SNS is none: EventBridge may not use it, and every message would
/// be lost without a word (SNS Developer Guide, "Enable compatibility between event sources from AWS services and encrypted topics").
/// </summary>
public sealed partial class CustomerKeyAttribute : RuleAttribute
{
    /// <inheritdoc/>
    public override string Allowed => "id, alias or ARN of a customer managed KMS key (EventBridge may not use alias/aws/sns, so nobody would be told)";

    /// <inheritdoc/>
    public override bool Holds(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Key().IsMatch(value);
    }

    // As SNS takes KmsMasterKeyId: alias, ARN of an alias, id, ARN of a key.
    [GeneratedRegex("^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/(?!aws/)[A-Za-z0-9/_-]+$"
        + "|^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
