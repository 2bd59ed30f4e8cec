using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>OutdatedInstancesStrategy</c>.</summary>
public class OutdatedInstancesStrategy(string value) : ConstantClass(value)
{
    /// <summary><c>UPDATE</c></summary>
    public static readonly OutdatedInstancesStrategy UPDATE = new("UPDATE");

    /// <summary><c>IGNORE</c></summary>
    public static readonly OutdatedInstancesStrategy IGNORE = new("IGNORE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static OutdatedInstancesStrategy FindValue(string value) => FindValue<OutdatedInstancesStrategy>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator OutdatedInstancesStrategy(string value) => FindValue(value);
}
