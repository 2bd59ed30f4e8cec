using System.Security.Cryptography;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The key pair to make: RSA in PEM.</summary>
public sealed record CreateKeyPairRequest(string KeyName, string? KeyType, string? KeyFormat, IReadOnlyList<TagSpecification>? TagSpecifications, bool? DryRun);

/// <summary>The key pair, the one time with its private half.</summary>
public sealed record CreateKeyPairResult(string KeyPairId, string KeyName, string KeyFingerprint, string KeyMaterial, IReadOnlyList<Tag> Tags)
{
    /// <summary>Without the private half, because records are easily logged.</summary>
    public override string ToString() => $"{KeyName} ({KeyPairId})";
}

/// <summary>Makes a key pair; its private half is answered and not kept.</summary>
public sealed class CreateKeyPair(KeyPairStore pairs, StateStore state) : Operation<CreateKeyPairRequest, CreateKeyPairResult>(state)
{
    private const int Bits = 2048;

    /// <inheritdoc/>
    protected override CreateKeyPairResult Handle(CreateKeyPairRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.KeyType is not null and not "rsa" || request.KeyFormat is not null and not "pem")
            throw Ec2Errors.Unsupported("LocalAws makes RSA keys in PEM. Import another kind with ImportKeyPair.");
        var tags = ImportKeyPair.TagsOf(request.TagSpecifications);
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        using var key = RSA.Create(Bits);
        var pair = new KeyPairRecord
        {
            KeyPairId = "key-" + Ids.Hex(17),
            KeyName = request.KeyName,
            KeyType = "rsa",
            KeyFingerprint = PublicKeys.OfMade(key),
            PublicKey = $"{PublicKeys.OpenSsh(key)} {request.KeyName}",
            CreateTime = call.Now,
            Tags = tags,
        };
        pairs.Add(call.Scope, pair);
        return new CreateKeyPairResult(pair.KeyPairId, pair.KeyName, pair.KeyFingerprint, key.ExportRSAPrivateKeyPem(), tags);
    }
}
