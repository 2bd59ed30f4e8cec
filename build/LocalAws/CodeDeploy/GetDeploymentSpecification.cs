using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;

namespace LocalAws.CodeDeploy;

/// <summary>Of which command.</summary>
public sealed record GetDeploymentSpecificationInput(string DeploymentExecutionId, string HostIdentifier);

/// <summary>What is deployed, signed.</summary>
public sealed record GetDeploymentSpecificationOutput(string DeploymentSystem, DeploymentSpecification DeploymentSpecification);

/// <summary>The envelope around the specification.</summary>
public sealed record DeploymentSpecification(HostEnvelope GenericEnvelope);

/// <summary>Tells an agent what its command is about.</summary>
public sealed class GetDeploymentSpecification(HostCommandBoard board, SpecificationSigner signer) : AsyncOperation<GetDeploymentSpecificationInput, GetDeploymentSpecificationOutput>
{
    /// <inheritdoc/>
    protected override Task<GetDeploymentSpecificationOutput> HandleAsync(GetDeploymentSpecificationInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var command = board.Find(request.HostIdentifier, request.DeploymentExecutionId)
            ?? throw CodeDeployErrors.Named("ClientException", $"There is no execution {request.DeploymentExecutionId} for {request.HostIdentifier}.");
        var envelope = new HostEnvelope("PKCS7/JSON", signer.Sign(HostSpecification.Of(command)));
        return Task.FromResult(new GetDeploymentSpecificationOutput("CodeDeploy", new DeploymentSpecification(envelope)));
    }
}
