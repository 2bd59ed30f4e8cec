using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>RevisionLocationType</c>.</summary>
public class RevisionLocationType(string value) : ConstantClass(value)
{
    /// <summary><c>S3</c></summary>
    public static readonly RevisionLocationType S3 = new("S3");

    /// <summary><c>GitHub</c></summary>
    public static readonly RevisionLocationType GitHub = new("GitHub");

    /// <summary><c>String</c></summary>
    public static readonly RevisionLocationType String = new("String");

    /// <summary><c>AppSpecContent</c></summary>
    public static readonly RevisionLocationType AppSpecContent = new("AppSpecContent");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RevisionLocationType FindValue(string value) => FindValue<RevisionLocationType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RevisionLocationType(string value) => FindValue(value);
}
