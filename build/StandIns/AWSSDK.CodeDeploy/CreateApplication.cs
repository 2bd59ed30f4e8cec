using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class CreateApplicationRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public ComputePlatform? ComputePlatform { get; set; }

        public List<Tag>? Tags { get; set; }
    }

    public partial class CreateApplicationResponse : AmazonWebServiceResponse
    {
        public string? ApplicationId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationAlreadyExistsException, ApplicationLimitExceededException, ApplicationNameRequiredException,
        /// InvalidApplicationNameException, InvalidComputePlatformException, InvalidTagsToAddException.</remarks>
        Task<CreateApplicationResponse> CreateApplicationAsync(CreateApplicationRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateApplicationResponse> CreateApplicationAsync(
            CreateApplicationRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateApplicationResponse>(request, cancellationToken);
    }
}
