using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.DeregisterOnPremisesInstanceAsync"/>.</summary>
    public partial class DeregisterOnPremisesInstanceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? InstanceName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.DeregisterOnPremisesInstanceAsync"/>.</summary>
    public partial class DeregisterOnPremisesInstanceResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls DeregisterOnPremisesInstance.</summary>
        Task<DeregisterOnPremisesInstanceResponse> DeregisterOnPremisesInstanceAsync(DeregisterOnPremisesInstanceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<DeregisterOnPremisesInstanceResponse> DeregisterOnPremisesInstanceAsync(DeregisterOnPremisesInstanceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeregisterOnPremisesInstanceResponse>(request, cancellationToken);
    }
}
