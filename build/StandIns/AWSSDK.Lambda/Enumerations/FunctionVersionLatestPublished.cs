using Amazon.Runtime;

namespace Amazon.Lambda;

public class FunctionVersionLatestPublished(string value) : ConstantClass(value)
{
    public static readonly FunctionVersionLatestPublished LATEST_PUBLISHED = new("LATEST_PUBLISHED");

    public static FunctionVersionLatestPublished FindValue(string value) => FindValue<FunctionVersionLatestPublished>(value);

    public static implicit operator FunctionVersionLatestPublished(string value) => FindValue(value);
}
