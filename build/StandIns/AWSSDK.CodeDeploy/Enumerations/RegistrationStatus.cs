using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class RegistrationStatus(string value) : ConstantClass(value)
{
    public static readonly RegistrationStatus Registered = new("Registered");
    public static readonly RegistrationStatus Deregistered = new("Deregistered");

    public static RegistrationStatus FindValue(string value) => FindValue<RegistrationStatus>(value);

    public static implicit operator RegistrationStatus(string value) => FindValue(value);
}
