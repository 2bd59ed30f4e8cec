using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class OutdatedInstancesStrategy(string value) : ConstantClass(value)
{
    public static readonly OutdatedInstancesStrategy UPDATE = new("UPDATE");
    public static readonly OutdatedInstancesStrategy IGNORE = new("IGNORE");

    public static OutdatedInstancesStrategy FindValue(string value) => FindValue<OutdatedInstancesStrategy>(value);

    public static implicit operator OutdatedInstancesStrategy(string value) => FindValue(value);
}
