using System.Net;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>IAM answered <c>ServiceFailure</c>.</summary>
public partial class ServiceFailureException : AmazonIdentityManagementServiceException
{
    /// <summary>The error as it was answered.</summary>
    public ServiceFailureException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ServiceFailureException(string message)
        : base(message)
    {
    }
}
