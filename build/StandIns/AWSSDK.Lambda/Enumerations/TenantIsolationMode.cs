using Amazon.Runtime;

namespace Amazon.Lambda;

public class TenantIsolationMode(string value) : ConstantClass(value)
{
    public static readonly TenantIsolationMode PER_TENANT = new("PER_TENANT");

    public static TenantIsolationMode FindValue(string value) => FindValue<TenantIsolationMode>(value);

    public static implicit operator TenantIsolationMode(string value) => FindValue(value);
}
