using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class RevisionLocationType(string value) : ConstantClass(value)
{
    public static readonly RevisionLocationType S3 = new("S3");
    public static readonly RevisionLocationType GitHub = new("GitHub");
    public static readonly RevisionLocationType String = new("String");
    public static readonly RevisionLocationType AppSpecContent = new("AppSpecContent");

    public static RevisionLocationType FindValue(string value) => FindValue<RevisionLocationType>(value);

    public static implicit operator RevisionLocationType(string value) => FindValue(value);
}
