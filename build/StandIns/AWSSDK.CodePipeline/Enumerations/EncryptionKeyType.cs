using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class EncryptionKeyType(string value) : ConstantClass(value)
{
    public static readonly EncryptionKeyType KMS = new("KMS");

    public static EncryptionKeyType FindValue(string value) => FindValue<EncryptionKeyType>(value);

    public static implicit operator EncryptionKeyType(string value) => FindValue(value);
}
