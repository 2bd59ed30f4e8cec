using Amazon.Runtime;

namespace Amazon.Lambda;

public class SnapStartApplyOn(string value) : ConstantClass(value)
{
    public static readonly SnapStartApplyOn PublishedVersions = new("PublishedVersions");
    public static readonly SnapStartApplyOn None = new("None");

    public static SnapStartApplyOn FindValue(string value) => FindValue<SnapStartApplyOn>(value);

    public static implicit operator SnapStartApplyOn(string value) => FindValue(value);
}
