using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary><c>Fn::Cidr</c>: the first blocks of a size within a block. Pure.</summary>
internal static class CidrBlocks
{
    private const int Most = 256;

    /// <param name="arguments">Block, how many, and the bits that are each block's own (8 when they are not given).</param>
    /// <exception cref="AwsException">ValidationError.</exception>
    public static JsonArray Split(IReadOnlyList<string> arguments)
    {
        var bits = 8;
        if (!IPNetwork.TryParse(arguments[0], out var block) || block.BaseAddress.AddressFamily is not AddressFamily.InterNetwork
            || !int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > Most
            || (arguments.Count > 2 && !int.TryParse(arguments[2], NumberStyles.None, CultureInfo.InvariantCulture, out bits))
            || bits is < 1 or > 32 || 32 - bits < block.PrefixLength || (long)count << bits > 1L << (32 - block.PrefixLength))
        {
            throw CloudFormationErrors.Template($"Fn::Cidr cannot take {string.Join(", ", arguments)}: it takes an IPv4 block, 1 to {Most} blocks and bits, which fit into it");
        }
        var first = BitConverter.ToUInt32([.. block.BaseAddress.GetAddressBytes().Reverse()]);
        return new JsonArray([.. Enumerable.Range(0, count).Select(i => (JsonNode)$"{Address(first + ((uint)i << bits))}/{32 - bits}")]);
    }

    private static IPAddress Address(uint value) => new([.. BitConverter.GetBytes(value).Reverse()]);
}
