using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class ListInstanceProfileTagsRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>1 to 320 characters.</summary>
        public string? Marker { get; set; }

        /// <summary>1 to 1000.</summary>
        public int? MaxItems { get; set; }
    }

    public partial class ListInstanceProfileTagsResponse : AmazonWebServiceResponse
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
        Task<ListInstanceProfileTagsResponse> ListInstanceProfileTagsAsync(
            ListInstanceProfileTagsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListInstanceProfileTagsResponse> ListInstanceProfileTagsAsync(
            ListInstanceProfileTagsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListInstanceProfileTagsResponse>(request, cancellationToken);
    }
}
