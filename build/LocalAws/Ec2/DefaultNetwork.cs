using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>What else belongs to the default VPC: it is as AWS makes it, and cannot be changed.</summary>
internal static class DefaultNetwork
{
    public const string Block = "172.31.0.0/16";

    public static string GatewayId(Scope scope) => Network.Id("igw", scope, "default");

    public static string RouteTableId(Scope scope) => Network.Id("rtb", scope, "default");

    public static string AclId(Scope scope) => Network.Id("acl", scope, "default");

    public static string DhcpOptionsId(Scope scope) => Network.Id("dopt", scope, "default");

    /// <summary>Picks by id and by filters.</summary>
    /// <exception cref="AwsException">An id that is none of these, or a filter that there is not.</exception>
    public static IReadOnlyList<T> Pick<T>(
        IReadOnlyList<T> all, Func<T, string> id, IReadOnlyList<string>? wanted, (string Kind, string What) names, Filters<T> known, IReadOnlyList<Filter>? filters)
    {
        if (wanted?.FirstOrDefault(each => all.All(item => id(item) != each)) is { } missing)
            throw Ec2Errors.NotFound(names.Kind, names.What, missing);
        return [.. known.Apply(all.Where(item => wanted is not { Count: > 0 } || wanted.Contains(id(item))), filters)];
    }
}
