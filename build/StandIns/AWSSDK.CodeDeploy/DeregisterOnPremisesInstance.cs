using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class DeregisterOnPremisesInstanceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? InstanceName { get; set; }
    }

    public partial class DeregisterOnPremisesInstanceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: InstanceNameRequiredException, InvalidInstanceNameException.</remarks>
        Task<DeregisterOnPremisesInstanceResponse> DeregisterOnPremisesInstanceAsync(
            DeregisterOnPremisesInstanceRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<DeregisterOnPremisesInstanceResponse> DeregisterOnPremisesInstanceAsync(
            DeregisterOnPremisesInstanceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeregisterOnPremisesInstanceResponse>(request, cancellationToken);
    }
}
