using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The default network of a region: one VPC with a subnet a zone and one security group, whose ids follow from account and region.</summary>
internal static class Network
{
    /// <summary>Zones of a region.</summary>
    public static string[] Zones(string region) => [region + "a", region + "b", region + "c"];

    /// <summary>The default VPC.</summary>
    public static string VpcId(Scope scope) => Id("vpc", scope, "default");

    /// <summary>The default subnet of a zone.</summary>
    public static string SubnetId(Scope scope, string zone) => Id("subnet", scope, zone);

    /// <summary>The zone of a subnet, or null when it is none of the scope's.</summary>
    public static string? ZoneOf(Scope scope, string subnetId) => Zones(scope.Region).FirstOrDefault(zone => SubnetId(scope, zone) == subnetId);

    /// <summary>The default security group.</summary>
    public static GroupIdentifier Group(Scope scope) => new("default", Id("sg", scope, "default"));

    /// <summary>The block of a zone's default subnet.</summary>
    public static string Block(Scope scope, string zone) => $"172.31.{FirstByte(scope, zone)}.0/20";

    /// <summary>The addresses of a default subnet that instances can have: the first four and the last one are AWS's own.</summary>
    public const int Addresses = 4096 - 5;

    /// <summary>An address of the zone's subnet that follows from an instance's id, the next one where that is taken; null when all are.</summary>
    public static string? PrivateAddress(Scope scope, string zone, string instanceId, IReadOnlySet<string> taken)
    {
        var first = BitConverter.ToUInt16(SHA256.HashData(Encoding.UTF8.GetBytes(instanceId))) % Addresses;
        return Enumerable.Range(0, Addresses).Select(step => 4 + (first + step) % Addresses)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"172.31.{FirstByte(scope, zone) + number / 256}.{number % 256}")).FirstOrDefault(address => !taken.Contains(address));
    }

    private static int FirstByte(Scope scope, string zone) => Array.IndexOf(Zones(scope.Region), zone) * 16;

    /// <summary>An id of the form that EC2's have, which is the same whenever it is asked for.</summary>
    public static string Id(string prefix, Scope scope, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{prefix}/{scope.AccountId}/{scope.Region}/{name}"));
        return $"{prefix}-0{Convert.ToHexStringLower(hash)[..16]}";
    }
}
