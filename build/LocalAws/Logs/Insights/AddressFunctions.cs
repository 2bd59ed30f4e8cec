using System.Net;
using System.Net.Sockets;

namespace LocalAws.Logs.Insights;

/// <summary>Functions of IP addresses and subnets (<c>10.0.0.0/8</c>).</summary>
internal static class AddressFunctions
{
    public static IReadOnlyList<QueryFunction> All { get; } =
    [
        Valid("isValidIp", null), Valid("isValidIpV4", AddressFamily.InterNetwork), Valid("isValidIpV6", AddressFamily.InterNetworkV6),
        Inside("isIpInSubnet", null), Inside("isIpv4InSubnet", AddressFamily.InterNetwork), Inside("isIpv6InSubnet", AddressFamily.InterNetworkV6),
    ];

    private static QueryFunction Valid(string name, AddressFamily? family) => new(name, 1, 1, values => Address(values[0], family) is not null);

    private static QueryFunction Inside(string name, AddressFamily? family) => new(name, 2, 2, values =>
        Address(values[0], family) is { } address && IPNetwork.TryParse(QueryValue.ToText(values[1]), out var subnet) && subnet.BaseAddress.AddressFamily == address.AddressFamily && subnet.Contains(address));

    /// <summary>Null when it is none; four numbers make an IPv4 address, not one or two as the system's parser allows.</summary>
    private static IPAddress? Address(object? value, AddressFamily? family) =>
        QueryValue.ToText(value) is { } text && IPAddress.TryParse(text, out var address) && (family is null || address.AddressFamily == family)
        && (address.AddressFamily is not AddressFamily.InterNetwork || text.Count(each => each == '.') == 3) ? address : null;
}
