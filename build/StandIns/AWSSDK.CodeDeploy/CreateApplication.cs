using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.CreateApplicationAsync"/>.</summary>
    public partial class CreateApplicationRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public ComputePlatform? ComputePlatform { get; set; }

        public List<Tag>? Tags { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.CreateApplicationAsync"/>.</summary>
    public partial class CreateApplicationResponse : AmazonWebServiceResponse
    {
        public string? ApplicationId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls CreateApplication.</summary>
        Task<CreateApplicationResponse> CreateApplicationAsync(CreateApplicationRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateApplicationResponse> CreateApplicationAsync(CreateApplicationRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateApplicationResponse>(request, cancellationToken);
    }
}
