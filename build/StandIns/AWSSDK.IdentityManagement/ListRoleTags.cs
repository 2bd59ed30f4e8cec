using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListRoleTagsRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListRoleTagsResponse : AmazonWebServiceResponse
    {
        /// <summary>Required; at most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public bool? IsTruncated { get; set; }

        public string? Marker { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: NoSuchEntityException, ServiceFailureException.</remarks>
        Task<ListRoleTagsResponse> ListRoleTagsAsync(ListRoleTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListRoleTagsResponse> ListRoleTagsAsync(ListRoleTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListRoleTagsResponse>(request, cancellationToken);
    }
}
