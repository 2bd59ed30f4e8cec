using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>A public key as OpenSSH writes it.</summary>
public sealed record ImportKeyPairRequest(string KeyName, byte[] PublicKeyMaterial, IReadOnlyList<TagSpecification>? TagSpecifications, bool? DryRun);

/// <summary>The key pair.</summary>
public sealed record ImportKeyPairResult(string KeyFingerprint, string KeyName, string KeyPairId, IReadOnlyList<Tag> Tags);

/// <summary>Takes over the public half of a key pair that was made elsewhere.</summary>
public sealed class ImportKeyPair(KeyPairStore pairs, StateStore state) : Operation<ImportKeyPairRequest, ImportKeyPairResult>(state)
{
    /// <inheritdoc/>
    protected override ImportKeyPairResult Handle(ImportKeyPairRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var text = Encoding.UTF8.GetString(request.PublicKeyMaterial).Trim();
        var (type, fingerprint) = PublicKeys.OfImported(text) ?? throw new AwsException("InvalidKey.Format", "Key is not in valid OpenSSH public key format");
        var tags = TagsOf(request.TagSpecifications);
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var pair = new KeyPairRecord
        {
            KeyPairId = "key-" + Ids.Hex(17),
            KeyName = request.KeyName,
            KeyType = type,
            KeyFingerprint = fingerprint,
            PublicKey = text,
            CreateTime = call.Now,
            Tags = tags,
        };
        pairs.Add(call.Scope, pair);
        return new ImportKeyPairResult(fingerprint, pair.KeyName, pair.KeyPairId, tags);
    }

    internal static IReadOnlyList<Tag> TagsOf(IReadOnlyList<TagSpecification>? specifications)
    {
        List<Tag> tags = [.. (specifications ?? []).Where(each => each.ResourceType == "key-pair").SelectMany(each => each.Tags ?? [])];
        TagChanges.Check(tags);
        return tags;
    }
}
