using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation answered <c>ChangeSetNotFound</c>.</summary>
public partial class ChangeSetNotFoundException : AmazonCloudFormationException
{
    /// <summary>The error as it was answered.</summary>
    public ChangeSetNotFoundException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ChangeSetNotFoundException(string message)
        : base(message)
    {
    }
}
