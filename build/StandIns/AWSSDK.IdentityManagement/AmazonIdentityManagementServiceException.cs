using System.Net;
using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>An error of IAM that has no class of its own, and the base of those that have.</summary>
public partial class AmazonIdentityManagementServiceException : AmazonServiceException
{
    public AmazonIdentityManagementServiceException(string message)
        : base(message) { }

    public AmazonIdentityManagementServiceException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonIdentityManagementServiceException(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonIdentityManagementServiceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonIdentityManagementServiceException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
