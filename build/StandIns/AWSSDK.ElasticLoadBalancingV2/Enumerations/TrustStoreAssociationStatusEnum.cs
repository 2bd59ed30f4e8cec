using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>TrustStoreAssociationStatusEnum</c>.</summary>
public class TrustStoreAssociationStatusEnum(string value) : ConstantClass(value)
{
    /// <summary><c>active</c></summary>
    public static readonly TrustStoreAssociationStatusEnum Active = new("active");

    /// <summary><c>removed</c></summary>
    public static readonly TrustStoreAssociationStatusEnum Removed = new("removed");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TrustStoreAssociationStatusEnum FindValue(string value) => FindValue<TrustStoreAssociationStatusEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TrustStoreAssociationStatusEnum(string value) => FindValue(value);
}
