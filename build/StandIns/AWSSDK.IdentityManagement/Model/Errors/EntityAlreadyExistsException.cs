using System.Net;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>IAM answered <c>EntityAlreadyExists</c>.</summary>
public partial class EntityAlreadyExistsException : AmazonIdentityManagementServiceException
{
    /// <summary>The error as it was answered.</summary>
    public EntityAlreadyExistsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public EntityAlreadyExistsException(string message)
        : base(message)
    {
    }
}
