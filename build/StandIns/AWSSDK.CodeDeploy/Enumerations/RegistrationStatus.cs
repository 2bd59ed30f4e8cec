using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>RegistrationStatus</c>.</summary>
public class RegistrationStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Registered</c></summary>
    public static readonly RegistrationStatus Registered = new("Registered");

    /// <summary><c>Deregistered</c></summary>
    public static readonly RegistrationStatus Deregistered = new("Deregistered");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RegistrationStatus FindValue(string value) => FindValue<RegistrationStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RegistrationStatus(string value) => FindValue(value);
}
