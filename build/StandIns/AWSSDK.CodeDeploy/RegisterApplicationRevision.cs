using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class RegisterApplicationRevisionRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public string? Description { get; set; }

        /// <summary>Required.</summary>
        public RevisionLocation? Revision { get; set; }
    }

    public partial class RegisterApplicationRevisionResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, DescriptionTooLongException,
        /// InvalidApplicationNameException, InvalidRevisionException, RevisionRequiredException.</remarks>
        Task<RegisterApplicationRevisionResponse> RegisterApplicationRevisionAsync(
            RegisterApplicationRevisionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<RegisterApplicationRevisionResponse> RegisterApplicationRevisionAsync(
            RegisterApplicationRevisionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<RegisterApplicationRevisionResponse>(request, cancellationToken);
    }
}
