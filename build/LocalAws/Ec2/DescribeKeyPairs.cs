using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which key pairs to show.</summary>
public sealed record DescribeKeyPairsRequest(IReadOnlyList<string>? KeyNames, IReadOnlyList<string>? KeyPairIds, IReadOnlyList<Filter>? Filters, bool? IncludePublicKey);

/// <summary>The key pairs.</summary>
public sealed record DescribeKeyPairsResult(IReadOnlyList<KeyPairInfo> KeyPairs);

/// <summary>A key pair.</summary>
public sealed record KeyPairInfo(string KeyPairId, string KeyType, IReadOnlyList<Tag> Tags, string? PublicKey, DateTimeOffset CreateTime, string KeyName, string KeyFingerprint);

/// <summary>Shows key pairs.</summary>
public sealed class DescribeKeyPairs(KeyPairStore pairs, StateStore state) : Operation<DescribeKeyPairsRequest, DescribeKeyPairsResult>(state)
{
    private static readonly Filters<KeyPairRecord> Known = new(new Dictionary<string, Func<KeyPairRecord, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["fingerprint"] = each => [each.KeyFingerprint],
        ["key-name"] = each => [each.KeyName],
        ["key-pair-id"] = each => [each.KeyPairId],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeKeyPairsResult Handle(DescribeKeyPairsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var named = (request.KeyNames ?? []).Select(name => pairs.Get(call.Scope, name, null)).Concat((request.KeyPairIds ?? []).Select(id => pairs.Get(call.Scope, null, id))).ToList();
        var chosen = request.KeyNames is null && request.KeyPairIds is null ? pairs.List(call.Scope) : named;
        return new DescribeKeyPairsResult([.. Known.Apply(chosen, request.Filters).Select(each => new KeyPairInfo(
            each.KeyPairId, each.KeyType, each.Tags, request.IncludePublicKey == true ? each.PublicKey : null, each.CreateTime, each.KeyName, each.KeyFingerprint))]);
    }
}
