using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation answered <c>AlreadyExistsException</c>.</summary>
public partial class AlreadyExistsException : AmazonCloudFormationException
{
    /// <summary>The error as it was answered.</summary>
    public AlreadyExistsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public AlreadyExistsException(string message)
        : base(message)
    {
    }
}
