using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The key pair, by name or id.</summary>
public sealed record DeleteKeyPairRequest(string? KeyName, string? KeyPairId, bool? DryRun);

/// <summary>Its id; null when there was none of that name.</summary>
public sealed record DeleteKeyPairResult(bool Return, string? KeyPairId);

/// <summary>Deletes a key pair; one that is not there is no error.</summary>
public sealed class DeleteKeyPair(KeyPairStore pairs, StateStore state) : Operation<DeleteKeyPairRequest, DeleteKeyPairResult>(state)
{
    /// <inheritdoc/>
    protected override DeleteKeyPairResult Handle(DeleteKeyPairRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.KeyName is null && request.KeyPairId is null)
            throw Ec2Errors.MissingParameter("keyName or keyPairId");
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var pair = pairs.Find(call.Scope, request.KeyName, request.KeyPairId);
        if (pair is not null)
            pairs.Remove(call.Scope, pair.KeyName);
        return new DeleteKeyPairResult(true, pair?.KeyPairId);
    }
}
