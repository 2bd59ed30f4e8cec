using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>EncryptionKeyType</c>.</summary>
public class EncryptionKeyType(string value) : ConstantClass(value)
{
    /// <summary><c>KMS</c></summary>
    public static readonly EncryptionKeyType KMS = new("KMS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static EncryptionKeyType FindValue(string value) => FindValue<EncryptionKeyType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator EncryptionKeyType(string value) => FindValue(value);
}
